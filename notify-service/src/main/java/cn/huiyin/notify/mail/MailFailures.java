package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.domain.SendResult;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Whether an e-mail that was not accepted may be accepted later. The server's reply code decides (RFC 5321, 4.2.1): 5yz
 * is permanent; anything else, and no reply, is temporary.
 */
final class MailFailures {

    private static final int PERMANENT = 500;

    private MailFailures() {}

    static SendResult resultOf(Exception failure) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (next instanceof AddressException) {
                return new SendResult.PermanentFailure("address-malformed");
            }
            OptionalInt code = replyCode(next);
            if (code.isPresent()) {
                return ofReply(code.getAsInt());
            }
            addCauses(next, open);
        }
        return new SendResult.TemporaryFailure("mail-server-away");
    }

    /** Whether the server failed, so that other e-mails would fail too; a refused address is not such a failure. */
    static boolean isServerAway(Throwable failure) {
        return failure instanceof Exception e
                && resultOf(e) instanceof SendResult.TemporaryFailure(String reason)
                && reason.equals("mail-server-away");
    }

    private static SendResult ofReply(int code) {
        return code >= PERMANENT
                ? new SendResult.PermanentFailure("mail-server-said-" + code)
                : new SendResult.TemporaryFailure("mail-server-said-" + code);
    }

    private static OptionalInt replyCode(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            // The outer reply is about the whole e-mail; the reason is in the exception about the address below it,
            // where there is one.
            case SMTPSendFailedException send
            when send.getNextException() == null -> OptionalInt.of(send.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static void addCauses(Throwable failure, Deque<Throwable> open) {
        if (failure instanceof MailSendException send) {
            open.addAll(List.of(send.getMessageExceptions()));
        }
        if (failure instanceof MessagingException messaging && messaging.getNextException() != null) {
            open.add(messaging.getNextException());
        } else if (failure.getCause() != null && !(failure instanceof SendFailedException)) {
            open.add(failure.getCause());
        }
    }
}
