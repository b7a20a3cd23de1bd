package cn.huiyin.notify.architecture.broken.delivery;

import cn.huiyin.notify.architecture.broken.mail.Postman;

/** Breaks a rule on purpose: delivery that knows one of its channels. */
record KnowsThePostman(Postman postman) {}
