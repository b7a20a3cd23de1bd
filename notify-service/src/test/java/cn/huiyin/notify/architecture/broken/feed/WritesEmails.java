package cn.huiyin.notify.architecture.broken.feed;

import jakarta.mail.internet.InternetAddress;

/** Breaks a rule on purpose: an address outside the package for e-mail. */
record WritesEmails(InternetAddress to) {}
