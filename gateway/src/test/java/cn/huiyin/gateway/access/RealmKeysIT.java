package cn.huiyin.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmKeysIT {

    private static final RSAKey KNOWN = key();

    private final AtomicInteger fetches = new AtomicInteger();
    private HttpServer realm;
    private RealmKeys keys;

    @BeforeEach
    void realm() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/certs", this::show);
        realm.start();
        keys = new RealmKeys(new TokenSettings(
                Duration.ofMinutes(1),
                URI.create("http://127.0.0.1:" + realm.getAddress().getPort() + "/certs")));
    }

    @AfterEach
    void realmEnds() {
        realm.stop(0);
    }

    /** At first, and by the library's limit at most twice in ten seconds. */
    @Test
    void areFetchedAFewTimesHoweverManyKeysAreInvented() {
        assertThat(found(KNOWN.getKeyID())).hasSize(1);

        for (int i = 0; i < 200; i++) {
            assertThat(found("invented-" + i)).isEmpty();
        }

        assertThat(fetches).hasValueBetween(2, 7);
        assertThat(found(KNOWN.getKeyID())).hasSize(1);
    }

    private List<JWK> found(String keyId) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build();
        return keys.apply(new SignedJWT(header, new JWTClaimsSet.Builder().build()))
                .collectList()
                .block();
    }

    private void show(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        byte[] body = new JWKSet(KNOWN).toString(true).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("known").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
