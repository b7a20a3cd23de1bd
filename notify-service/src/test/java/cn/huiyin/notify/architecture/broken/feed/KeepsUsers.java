package cn.huiyin.notify.architecture.broken.feed;

import org.keycloak.admin.client.Keycloak;

/** Breaks a rule on purpose: the identity server administered from outside the package for accounts. */
record KeepsUsers(Keycloak keycloak) {}
