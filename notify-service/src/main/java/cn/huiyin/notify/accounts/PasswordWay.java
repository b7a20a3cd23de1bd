package cn.huiyin.notify.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a new password gets to the person. */
enum PasswordWay {
    /** A mail with a link to set one. */
    @JsonProperty("mail")
    MAIL,
    /** Shown to the administrator once, and to be changed at the first signing in. */
    @JsonProperty("temporary")
    TEMPORARY
}
