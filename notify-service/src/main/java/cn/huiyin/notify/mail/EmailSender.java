package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.Breaker;
import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.wording.Languages;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes one e-mail, in Chinese and then the same in English, and hands it to the mail server. */
class EmailSender {

    private static final String BETWEEN = "\n\n· · ·\n\n";

    private final JavaMailSender mail;
    private final Languages languages;
    private final MailSettings settings;
    private final Retry retry;
    private final CircuitBreaker breaker;

    EmailSender(JavaMailSender mail, Languages languages, MailSettings settings, Retry retry, CircuitBreaker breaker) {
        this.mail = mail;
        this.languages = languages;
        this.settings = settings;
        this.retry = retry;
        this.breaker = breaker;
    }

    Breaker breaker() {
        return MailConfiguration.seen(breaker);
    }

    boolean isAvailable() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    /**
     * An e-mail.
     *
     * @param id the same for one that is sent twice
     * @param at what it says of when it was sent
     * @param english the same text in English
     */
    record Email(String id, Instant at, String subject, String chinese, String english) {}

    /** See {@link #send(Email, String)}. */
    void send(Notification notification, String address) throws MessagingException {
        String link = settings.trackingPage();
        String template = notification.template();
        send(
                new Email(
                        notification.id(),
                        notification.storedAt(),
                        languages.chinese().title(template, notification.parameters()),
                        languages.chinese().email(template, notification.parameters(), link),
                        languages.english().email(template, notification.parameters(), link)),
                address);
    }

    /**
     * Hands it to the mail server, a few times where there is no connection.
     *
     * @throws MessagingException when it cannot be written, e.g. to a malformed address
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(Email written, String address) throws MessagingException {
        MimeMessage message = new Message(mail.createMimeMessage(), written.id());
        MimeMessageHelper email = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        email.setFrom(settings.from());
        InternetAddress to = new InternetAddress(address, true);
        email.setTo(to);
        email.setSentDate(Date.from(written.at()));
        email.setSubject(written.subject());
        email.setText(written.chinese() + BETWEEN + written.english());
        message.setHeader("Auto-Submitted", "auto-generated");
        retry.executeRunnable(() -> breaker.executeRunnable(() -> mail.send(message)));
    }

    /** An e-mail that is sent twice carries the same id twice, so that mailboxes can tell. */
    private static final class Message extends MimeMessage {

        private final String id;

        Message(MimeMessage like, String id) {
            super(like.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@notify.huiyin>");
        }
    }
}
