package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.domain.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Whether a letter that was not taken is worth another attempt. The server's reply code decides (RFC 5321, 4.2.1): 5yz is
 * for ever, anything else, and no reply at all, is for now.
 */
final class MailFailures {

    private static final int PERMANENT = 500;

    private MailFailures() {}

    static Outcome outcomeOf(Exception failure) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (next instanceof AddressException) {
                return new Outcome.Refused("address-malformed");
            }
            OptionalInt code = replyCode(next);
            if (code.isPresent()) {
                return ofReply(code.getAsInt());
            }
            addCauses(next, open);
        }
        return new Outcome.Failed("mail-server-away");
    }

    /** Whether the server itself failed, so that others' letters would fail too; a refused address is no such thing. */
    static boolean isServerAway(Throwable failure) {
        return failure instanceof Exception e
                && outcomeOf(e) instanceof Outcome.Failed(String reason)
                && reason.equals("mail-server-away");
    }

    private static Outcome ofReply(int code) {
        return code >= PERMANENT
                ? new Outcome.Refused("mail-server-said-" + code)
                : new Outcome.Failed("mail-server-said-" + code);
    }

    private static OptionalInt replyCode(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> OptionalInt.of(address.getReturnCode());
            // Its reply is about the whole; the reason lies with the address below, where there is one.
            case SMTPSendFailedException send
            when send.getNextException() == null -> OptionalInt.of(send.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    private static void addCauses(Throwable failure, Deque<Throwable> open) {
        if (failure instanceof MailSendException send) {
            open.addAll(java.util.Arrays.asList(send.getMessageExceptions()));
        }
        if (failure instanceof MessagingException messaging && messaging.getNextException() != null) {
            open.add(messaging.getNextException());
        } else if (failure.getCause() != null && !(failure instanceof SendFailedException)) {
            open.add(failure.getCause());
        }
    }
}
