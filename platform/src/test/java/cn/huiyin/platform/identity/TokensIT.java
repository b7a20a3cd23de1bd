package cn.huiyin.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokensIT {

    private static final RSAKey FIRST = key("first");
    private static final RSAKey SECOND = key("second");

    private HttpServer server;
    private String issuer;
    private volatile JWKSet published = new JWKSet(FIRST);
    private volatile int reads;
    private JwtDecoder decoder;

    @BeforeEach
    void identityServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/huiyin/protocol/openid-connect/certs", this::publish);
        server.start();
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/huiyin";
        decoder = Tokens.decoder(new IdentitySettings(URI.create(issuer), null, "huiyin", Duration.ofMinutes(1)));
    }

    @AfterEach
    void identityServerEnds() {
        server.stop(0);
    }

    @Test
    void readsTheKeysWithTheFirstTokenAndKeepsThem() throws JOSEException {
        assertThat(reads).isZero();

        decoder.decode(token(FIRST, issuer, "huiyin", 60));
        decoder.decode(token(FIRST, issuer, "huiyin", 60));

        assertThat(reads).isOne();
    }

    @Test
    void followsARotationOfTheKeys() throws JOSEException {
        decoder.decode(token(FIRST, issuer, "huiyin", 60));

        published = new JWKSet(SECOND);

        assertThat(decoder.decode(token(SECOND, issuer, "huiyin", 60)).getSubject())
                .isEqualTo("somebody");
    }

    /** At first, and by the library's limit at most twice in five seconds. */
    @Test
    void readsTheKeysAFewTimesHoweverManyKeysAreInvented() throws JOSEException {
        String good = token(FIRST, issuer, "huiyin", 60);
        decoder.decode(good);

        for (int i = 0; i < 100; i++) {
            String invented =
                    token(new RSAKey.Builder(SECOND).keyID("invented-" + i).build(), issuer, "huiyin", 60);
            assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder.decode(invented));
        }

        assertThat(reads).isBetween(2, 9);
        assertThat(decoder.decode(token(FIRST, issuer, "huiyin", 90)).getSubject())
                .isEqualTo("somebody");
    }

    @Test
    void keepsTheKeysWhileTheIdentityServerIsAway() throws JOSEException {
        decoder.decode(token(FIRST, issuer, "huiyin", 60));

        server.stop(0);

        assertThat(decoder.decode(token(FIRST, issuer, "huiyin", 60)).getSubject())
                .isEqualTo("somebody");
    }

    @Test
    void doesNotBlameTheTokenWhenTheKeysWereNeverRead() throws JOSEException {
        server.stop(0);
        String token = token(FIRST, issuer, "huiyin", 60);

        assertThatExceptionOfType(JwtException.class)
                .isThrownBy(() -> decoder.decode(token))
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesAnotherIssuerAudienceKeyOrTime() throws JOSEException {
        refuses(token(FIRST, issuer + "2", "huiyin", 60));
        refuses(token(FIRST, issuer, "account", 60));
        refuses(token(SECOND, issuer, "huiyin", 60));
        refuses(token(FIRST, issuer, "huiyin", -61));
        assertThat(decoder.decode(token(FIRST, issuer, "huiyin", -50)).getSubject())
                .as("clocks may differ by a minute")
                .isEqualTo("somebody");
    }

    @Test
    void readsATokenThatWasGoodOnce() throws JOSEException {
        String token = token(FIRST, issuer, "huiyin", 60);

        assertThat(decoder.decode(token)).isSameAs(decoder.decode(token));
    }

    @Test
    void refusesAForgedTokenAlthoughTheGoodOneIsRemembered() throws JOSEException {
        String good = token(FIRST, issuer, "huiyin", 60);
        decoder.decode(good);

        refuses(good.substring(0, good.lastIndexOf('.') + 1) + "AAAA");
    }

    private void refuses(String token) {
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
    }

    private void publish(HttpExchange exchange) throws IOException {
        reads++;
        byte[] body = published.toString(true).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String token(RSAKey key, String issuer, String audience, long seconds) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .subject("somebody")
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(now.minusSeconds(120)))
                .expirationTime(Date.from(now.plusSeconds(seconds)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
