package cn.huiyin.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class ForwardingChainTest {

    private static final ForwardingChain CHAIN =
            new ForwardingChain(AddressRanges.of(List.of("10.0.0.0/8", "fd00::/8")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    203.0.113.7 | 198.51.100.9                    | 203.0.113.7
                    10.1.1.1    | 198.51.100.9                    | 198.51.100.9
                    10.1.1.1    | 1.2.3.4, 198.51.100.9           | 198.51.100.9
                    10.1.1.1    | 198.51.100.9, 10.2.2.2          | 198.51.100.9
                    10.1.1.1    | 198.51.100.9 ,10.2.2.2 ,10.2.2.3 | 198.51.100.9
                    10.1.1.1    | ,                               | 10.1.1.1
                    10.1.1.1    | 198.51.100.9,                   | 10.1.1.1
                    10.1.1.1    | ::ffff:198.51.100.9             | 198.51.100.9
                    10.1.1.1    | ::ffff:10.2.2.2                 | 10.2.2.2
                    10.1.1.1    | 0x7f000001                      | 10.1.1.1
                    10.1.1.1    | 198.51.100.9:4711               | 10.1.1.1
                    10.1.1.1    | 2001:db8::5%eth0                | 10.1.1.1
                    10.1.1.1    | 10.3.3.3                        | 10.3.3.3
                    10.1.1.1    | evil.example                    | 10.1.1.1
                    10.1.1.1    | evil.example, 10.2.2.2          | 10.2.2.2
                    10.1.1.1    | 2001:db8::5                     | 2001:db8:0:0:0:0:0:5
                    10.1.1.1    | [2001:db8::5]                   | 2001:db8:0:0:0:0:0:5
                    fd00::1     | 198.51.100.9                    | 198.51.100.9
                    """)
    void believesOnlyWhatTrustedProxiesWrote(String peer, String forwardedFor, String expected) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Forwarded-For", forwardedFor);

        Caller caller = CHAIN.callerOf(InetAddress.ofLiteral(peer), false, headers);

        assertThat(caller.address()).isEqualTo(InetAddress.ofLiteral(expected));
    }

    @Test
    void readsTheLastLineFirstWhereTheHeaderComesInSeveral() {
        HttpHeaders headers = new HttpHeaders();
        headers.add("X-Forwarded-For", "1.2.3.4");
        headers.add("X-Forwarded-For", "198.51.100.9, 10.2.2.2");

        assertThat(CHAIN.callerOf(InetAddress.ofLiteral("10.1.1.1"), false, headers)
                        .address())
                .isEqualTo(InetAddress.ofLiteral("198.51.100.9"));
    }

    @Test
    void readsNoFurtherThanAnyChainOfProxiesIsLong() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Forwarded-For", "198.51.100.9" + ", 10.2.2.2".repeat(1_000));

        assertThat(CHAIN.callerOf(InetAddress.ofLiteral("10.1.1.1"), false, headers)
                        .address())
                .isEqualTo(InetAddress.ofLiteral("10.2.2.2"));
    }

    @Property
    void neverFailsWhateverTheHeaderSays(@ForAll String forwardedFor) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Forwarded-For", forwardedFor);

        assertThat(CHAIN.callerOf(InetAddress.ofLiteral("10.1.1.1"), false, headers))
                .isNotNull();
    }

    @Test
    void believesTheSchemeOfATrustedProxyOnly() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Forwarded-Proto", "https");

        assertThat(CHAIN.callerOf(InetAddress.ofLiteral("10.1.1.1"), false, headers)
                        .secure())
                .isTrue();
        assertThat(CHAIN.callerOf(InetAddress.ofLiteral("203.0.113.7"), false, headers)
                        .secure())
                .isFalse();
    }

    @Test
    void countsOneSubscribersIpv6NetworkAsOneCaller() {
        assertThat(new Caller(InetAddress.ofLiteral("2001:db8:1:2::5"), false, false).network())
                .isEqualTo(new Caller(InetAddress.ofLiteral("2001:db8:1:2:ffff::9"), false, false).network())
                .isNotEqualTo(new Caller(InetAddress.ofLiteral("2001:db8:1:3::5"), false, false).network());
        assertThat(new Caller(InetAddress.ofLiteral("203.0.113.7"), false, false).network())
                .isEqualTo("203.0.113.7");
        assertThat(new Caller(InetAddress.ofLiteral("203.0.113.7"), false, false).widerNetwork())
                .isEmpty();
        assertThat(new Caller(InetAddress.ofLiteral("2001:db8:1:2::5"), false, false).widerNetwork())
                .isPresent()
                .isEqualTo(new Caller(InetAddress.ofLiteral("2001:db8:1:3::5"), false, false).widerNetwork())
                .isNotEqualTo(new Caller(InetAddress.ofLiteral("2001:db8:2:2::5"), false, false).widerNetwork());
    }

    @Test
    void refusesARangeWithoutItsBits() {
        assertThatThrownBy(() -> AddressRanges.of(List.of("10.0.0.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("address range: \"10.0.0.1\" (expected: address/bits)");
    }
}
