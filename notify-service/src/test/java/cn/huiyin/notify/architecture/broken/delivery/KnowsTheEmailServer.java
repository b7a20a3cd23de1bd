package cn.huiyin.notify.architecture.broken.delivery;

import cn.huiyin.notify.architecture.broken.mail.EmailServer;

/** Breaks a rule on purpose: delivery that knows one of its channels. */
record KnowsTheEmailServer(EmailServer server) {}
