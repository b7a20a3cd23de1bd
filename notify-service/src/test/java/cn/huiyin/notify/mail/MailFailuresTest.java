package cn.huiyin.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.notify.delivery.domain.SendResult;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class MailFailuresTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(sending(address(550)), new SendResult.PermanentFailure("mail-server-said-550"), false),
                Arguments.of(sending(address(500)), new SendResult.PermanentFailure("mail-server-said-500"), false),
                Arguments.of(sending(address(499)), new SendResult.TemporaryFailure("mail-server-said-499"), false),
                Arguments.of(sending(address(450)), new SendResult.TemporaryFailure("mail-server-said-450"), false),
                Arguments.of(sending(whole(552)), new SendResult.PermanentFailure("mail-server-said-552"), false),
                Arguments.of(sending(whole(421)), new SendResult.TemporaryFailure("mail-server-said-421"), false),
                Arguments.of(new AddressException("bad"), new SendResult.PermanentFailure("address-malformed"), false),
                Arguments.of(
                        new MailSendException("no server", new MessagingException("no", new ConnectException())),
                        new SendResult.TemporaryFailure("mail-server-away"),
                        true),
                Arguments.of(
                        new MailAuthenticationException(new AuthenticationFailedException()),
                        new SendResult.TemporaryFailure("mail-server-away"),
                        true));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void decidesWhetherAnotherAttemptIsWorthIt(Exception failure, SendResult result, boolean serverAway) {
        assertThat(MailFailures.resultOf(failure)).isEqualTo(result);
        assertThat(MailFailures.isServerAway(failure)).isEqualTo(serverAway);
    }

    /** As the library and Spring wrap a refused recipient. */
    private static MailSendException sending(Exception cause) {
        SendFailedException failed = new SendFailedException("Invalid Addresses", cause);
        return new MailSendException(Map.of(new Object(), failed));
    }

    private static SMTPAddressFailedException address(int code) {
        return new SMTPAddressFailedException(new InternetAddress(), "RCPT TO", code, "said the server");
    }

    private static SMTPSendFailedException whole(int code) {
        return new SMTPSendFailedException("DATA", code, "said the server", null, null, null, null);
    }
}
