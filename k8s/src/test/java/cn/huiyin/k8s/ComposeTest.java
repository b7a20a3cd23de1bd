package cn.huiyin.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code compose.yaml}: what it names is there. */
class ComposeTest {

    private static final List<String> OURS =
            List.of("gateway", "complaint-service", "dispatch-service", "notify-service");
    /** {@code //host:port} or {@code @host:port} of an address. */
    private static final Pattern HOST = Pattern.compile("[/@]([a-z-]+):\\d+");

    private JsonNode compose;

    @BeforeEach
    void read() throws IOException {
        compose = Serialization.unmarshal(Files.readString(Manifests.ROOT.resolve("compose.yaml")), JsonNode.class);
    }

    @Test
    void everyImageHasAFixedTag() {
        assertThat(compose.path("services").propertyStream())
                .extracting(service -> service.getValue().path("image").asText())
                .hasSize(8)
                .allMatch(image -> image.matches(".*:v?[0-9].*"));
    }

    @Test
    void servicesReadEveryVariableThatTheyAreGiven() {
        assertThat(SettingNames.unknown(given().map(Entry::getKey))).isEmpty();
        assertThat(given().map(Entry::getKey)).contains("HUIYIN_MONGODB_URI", "HUIYIN_SERVICE_CLIENT_SECRET");
    }

    @Test
    void everyAddressInsideIsAService() {
        List<String> hosts = given().map(entry -> entry.getValue().asText())
                .map(HOST::matcher)
                .filter(Matcher::find)
                .map(address -> address.group(1))
                .filter(host -> !host.equals("localhost"))
                .distinct()
                .toList();

        assertThat(hosts).hasSizeGreaterThanOrEqualTo(5).allMatch(compose.path("services")::has);
    }

    @Test
    void everyServiceWaitsForServicesThatAreThere() {
        List<String> awaited = compose.path("services")
                .valueStream()
                .flatMap(service -> service.path("depends_on").propertyStream())
                .map(Entry::getKey)
                .distinct()
                .toList();

        assertThat(awaited).hasSizeGreaterThanOrEqualTo(5).allMatch(compose.path("services")::has);
    }

    private Stream<Entry<String, JsonNode>> given() {
        return Stream.concat(
                compose.path("x-settings").propertyStream(), OURS.stream().flatMap(service -> compose.path("services")
                        .path(service)
                        .path("environment")
                        .propertyStream()));
    }
}
