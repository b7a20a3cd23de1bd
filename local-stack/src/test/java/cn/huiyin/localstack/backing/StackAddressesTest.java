package cn.huiyin.localstack.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackAddressesTest {

    @Test
    void areGivenByTheThreeThatAreNeeded() {
        Map<String, String> environment = Map.of(
                StackAddresses.MONGODB, "mongodb://db/",
                StackAddresses.RABBITMQ, "amqp://u:p@mq:5673/v",
                StackAddresses.ISSUER, "http://id/realms/huiyin");

        assertThat(StackAddresses.given(environment))
                .hasValueSatisfying(given -> assertThat(given.management()).isEqualTo("http://u:p@mq:15672"));
    }

    @Test
    void areNotGivenWhenOneIsMissing() {
        assertThat(StackAddresses.given(Map.of(StackAddresses.MONGODB, "mongodb://db/")))
                .isEmpty();
    }

    @Test
    void readABrokersAddressInItsParts() {
        assertThat(BrokerUri.of("amqp://mq")).isEqualTo(new BrokerUri("guest:guest", "mq", 5672, "/"));
        assertThat(BrokerUri.of("amqp://u:p@mq:5673/v").withVirtualHost("t_1").toString())
                .isEqualTo("amqp://u:p@mq:5673/t_1");
    }

    @Test
    void readTheFirstNodeOfAClusterOfBrokers() {
        assertThat(BrokerUri.of("amqp://u:p@mq1:5673/v,amqp://u:p@mq2:5674/v"))
                .isEqualTo(new BrokerUri("u:p", "mq1", 5673, "v"));
    }

    @Test
    void standOnPortsThatTheEnvironmentMayChoose() {
        StackPorts ports = StackPorts.fixed(Map.of("HUIYIN_RABBITMQ_PORT", "6000"));

        assertThat(ports.broker()).isEqualTo(6000);
        assertThat(ports.management()).isEqualTo(16_000);
        assertThat(ports.database()).isEqualTo(27_117);
    }

    @Test
    void refuseABrokerPortThatLeavesNoRoomForItsOtherPorts() {
        assertThatThrownBy(() -> StackPorts.fixed(Map.of("HUIYIN_RABBITMQ_PORT", "45536")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("45535");
        assertThat(StackPorts.fixed(Map.of("HUIYIN_RABBITMQ_PORT", "45535")).distribution())
                .isEqualTo(65_535);
    }
}
