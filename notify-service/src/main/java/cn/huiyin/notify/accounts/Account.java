package cn.huiyin.notify.accounts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of somebody who works here.
 *
 * @param id at the identity server, never changes
 * @param username what is typed to sign in
 * @param name as colleagues see it
 * @param email where mails to set a password go
 * @param roles the staff's roles that the account has
 * @param office nine-digit code of the street office they work for
 * @param department code of the department that they speak for
 * @param enabled whether they may sign in
 * @param createdAt when the account was made
 */
record Account(
        String id,
        String username,
        String name,
        @Nullable String email,
        List<String> roles,
        @Nullable String office,
        @Nullable String department,
        boolean enabled,
        @Nullable Instant createdAt) {}
