package cn.huiyin.gateway.architecture.broken.caller;

import org.springframework.web.bind.annotation.RestController;

/** Breaks a rule on purpose: a controller that everybody may call. */
@RestController
public class OpenController {}
