package cn.huiyin.notify.architecture.broken.feed;

import org.springframework.web.client.RestClient;

/** Breaks a rule on purpose: another service called from outside the package for e-mail. */
record AsksComplaintService(RestClient complaintService) {}
