package cn.huiyin.complaint.architecture.broken.desk;

import java.awt.image.BufferedImage;

/** Breaks a rule on purpose: a library outside of its room. */
record DrawsAPicture(BufferedImage picture) {}
