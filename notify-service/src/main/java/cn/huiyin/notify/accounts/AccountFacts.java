package cn.huiyin.notify.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about somebody who works here.
 *
 * @param name as colleagues see it
 * @param email where mails to set a password go; none when they have no mailbox
 * @param roles at least one of the staff's roles; the head of an office becomes an officer of it too
 * @param office nine-digit code of the street office; needed by officers and heads, by nobody else
 * @param department code of the department; needed by its liaisons, by nobody else
 */
record AccountFacts(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Email @Size(max = 255) String email,
        @NotEmpty @Size(max = 7) List<@NotNull String> roles,
        @Nullable @Pattern(regexp = "[0-9]{9}") String office,
        @Nullable @Pattern(regexp = "[A-Z]{2,8}") String department) {}
