package cn.huiyin.notify.mail;

import cn.huiyin.notify.delivery.Notification;
import cn.huiyin.notify.wording.Languages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes and hands over one letter: Chinese, then the same in English. */
class Letters {

    private static final String BETWEEN = "\n\n· · ·\n\n";

    private final JavaMailSender mail;
    private final Languages languages;
    private final MailSettings settings;

    Letters(JavaMailSender mail, Languages languages, MailSettings settings) {
        this.mail = mail;
        this.languages = languages;
        this.settings = settings;
    }

    /**
     * Hands the letter to the mail server.
     *
     * @throws MessagingException when it cannot be written, e.g. to an address that is none
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(Notification notification, String address) throws MessagingException {
        MimeMessage message = new Letter(mail.createMimeMessage(), notification.id());
        MimeMessageHelper letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        letter.setFrom(settings.from());
        InternetAddress to = new InternetAddress(address, true);
        letter.setTo(to);
        letter.setSentDate(Date.from(notification.storedAt()));
        letter.setSubject(languages.chinese().title(notification.wording(), notification.facts()));
        letter.setText(body(notification));
        message.setHeader("Auto-Submitted", "auto-generated");
        mail.send(message);
    }

    private String body(Notification notification) {
        String link = settings.trackingPage();
        return String.join(
                BETWEEN,
                languages.chinese().letter(notification.wording(), notification.facts(), link),
                languages.english().letter(notification.wording(), notification.facts(), link));
    }

    /** A letter that is sent twice carries the same id twice, so that mailboxes can tell. */
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(MimeMessage like, String id) {
            super(like.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@notify.huiyin>");
        }
    }
}
