package cn.huiyin.localstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {

    @TempDir
    Path folder;

    @Test
    void giveEachServiceItsOwnSecretsAlone() {
        Map<String, String> environment = ServiceSettings.environment(
                new StackAddresses("mongodb://db/", "amqp://u:p@mq/h", "http://u:p@mq", "http://id/realms/huiyin"),
                Secrets.of(folder).values());
        ServiceSettings settings = new ServiceSettings(
                folder,
                folder,
                new ProcessLedger(folder),
                ServicePorts.fixed(Map.of()),
                "huiyin",
                List.of(),
                Optional.empty(),
                environment);

        assertThat(settings.environmentOf(ServiceKind.COMPLAINT))
                .containsKeys(Secrets.QUERY_CODE_KEY, Secrets.CALLER_INDEX_KEY, Secrets.HOTLINE, StackAddresses.MONGODB)
                .doesNotContainKeys(
                        Secrets.SERVICE_CLIENT, Secrets.ACCOUNTS_CLIENT, Secrets.IDENTITY_ADMIN, Secrets.BROKER);
        assertThat(settings.environmentOf(ServiceKind.DISPATCH))
                .containsKey(StackAddresses.RABBITMQ)
                .doesNotContainKeys(StackAddresses.MONGODB, "HUIYIN_MONGODB_DATABASE");
        assertThat(settings.environmentOf(ServiceKind.NOTIFY))
                .containsEntry("HUIYIN_MONGODB_DATABASE", "huiyin_notify")
                .containsKeys(
                        Secrets.SERVICE_CLIENT, Secrets.ACCOUNTS_CLIENT, StackAddresses.RABBITMQ, StackAddresses.ISSUER)
                .doesNotContainKeys(
                        Secrets.QUERY_CODE_KEY, Secrets.CALLER_INDEX_KEY, Secrets.HOTLINE, Secrets.IDENTITY_ADMIN);
        assertThat(settings.environmentOf(ServiceKind.GATEWAY))
                .containsKey(StackAddresses.ISSUER)
                .doesNotContainKeys(StackAddresses.MONGODB, StackAddresses.RABBITMQ, StackAddresses.MANAGEMENT)
                .doesNotContainKeys(
                        Secrets.QUERY_CODE_KEY, Secrets.HOTLINE, Secrets.SERVICE_CLIENT, Secrets.ACCOUNTS_CLIENT);
    }
}
