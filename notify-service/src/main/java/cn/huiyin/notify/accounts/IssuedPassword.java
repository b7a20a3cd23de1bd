package cn.huiyin.notify.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What became of a password.
 *
 * @param account whose
 * @param temporaryPassword to be told to the person; kept nowhere and never shown again. Absent when a mail was sent
 */
record IssuedPassword(Account account, @Nullable String temporaryPassword) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "IssuedPassword[" + account.username() + "]";
    }
}
