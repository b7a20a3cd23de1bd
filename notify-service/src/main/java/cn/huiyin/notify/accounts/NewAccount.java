package cn.huiyin.notify.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An account to be made.
 *
 * @param username what will be typed to sign in: 3 to 60 small letters, digits, dots, hyphens; cannot be changed later
 * @param facts who it is for
 * @param password how its first password gets to the person
 */
record NewAccount(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9.-]{2,59}") String username,
        @NotNull @Valid AccountFacts facts,
        @NotNull PasswordWay password) {}
