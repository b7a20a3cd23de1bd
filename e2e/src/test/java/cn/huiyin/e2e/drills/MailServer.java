package cn.huiyin.e2e.drills;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.stream.Stream;

/** A mail server with the mailboxes of all citizens. */
final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        server.start();
    }

    /** Settings that send e-mails here, without quiet hours: a drill runs at any time of the day. */
    Map<String, String> settings() {
        return Map.of(
                "HUIYIN_SMTP_HOST", "127.0.0.1",
                "HUIYIN_SMTP_PORT", String.valueOf(server.getSmtp().getPort()),
                "HUIYIN_NOTIFY_DELIVERY_QUIETFROM", "00:00",
                "HUIYIN_NOTIFY_DELIVERY_QUIETUNTIL", "00:00");
    }

    /** The message ids of all delivered e-mails, duplicates included. */
    Stream<String> messageIds() {
        return Stream.of(server.getReceivedMessages()).map(MailServer::messageId);
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
