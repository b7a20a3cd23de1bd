package cn.huiyin.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The realm in the manifest is the realm that ships; {@code -Drealm.write} draws it. */
class RealmTest {

    private static final Path MANIFEST = Manifests.FOLDER.resolve("components/backing/realm.yaml");
    private static final Path SHIPPED =
            Manifests.ROOT.resolve("local-stack/src/main/resources/keycloak/huiyin-realm.json");
    private static final String REALM = "  realm:";

    @Test
    void manifestHasTheShippedRealm() throws IOException {
        String shipped = Files.readString(SHIPPED);
        String manifest = Files.readString(MANIFEST);
        if (System.getProperty("realm.write") != null) {
            String head = manifest.substring(0, manifest.indexOf(REALM) + REALM.length());
            manifest = head + "\n" + shipped.indent(4);
            Files.writeString(MANIFEST, manifest);
        }

        JsonNode imported = Serialization.unmarshal(manifest, JsonNode.class).at("/spec/realm");

        assertThat(imported).isEqualTo(Serialization.jsonMapper().readTree(shipped));
    }
}
