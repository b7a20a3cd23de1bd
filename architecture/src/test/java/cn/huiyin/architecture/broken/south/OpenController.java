package cn.huiyin.architecture.broken.south;

import org.springframework.web.bind.annotation.RestController;

/** Breaks a rule on purpose: a controller that everybody may call. */
@RestController
public class OpenController {}
