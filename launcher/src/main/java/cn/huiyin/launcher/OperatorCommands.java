package cn.huiyin.launcher;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import cn.huiyin.operator.OperatorCli;
import cn.huiyin.operator.Platform;
import java.util.Map;
import java.util.stream.Stream;

/** The operator's commands, set up for the platform that runs from this clone. */
final class OperatorCommands {

    private OperatorCommands() {}

    static Map<String, Object> of(Checkout checkout) {
        ServicePorts ports = ServicePorts.fixed(checkout.environment());
        return OperatorCli.commands(new Platform(
                ports.url(ServiceKind.GATEWAY),
                Stream.of(ServiceKind.COMPLAINT, ServiceKind.DISPATCH, ServiceKind.NOTIFY)
                        .map(ports::url)
                        .toList(),
                () -> Secrets.of(checkout.work()).get(Secrets.HOTLINE, checkout.environment()),
                () -> new Tokens(issuer(checkout)).of(DemoAccount.ADMIN),
                checkout.environment().getOrDefault(StackAddresses.MONGODB, database(checkout)),
                checkout.work().resolve("reports")));
    }

    private static String database(Checkout checkout) {
        int port = StackPorts.fixed(checkout.environment()).database();
        return "mongodb://" + Ports.LOOPBACK + ":" + port + "/?directConnection=true";
    }

    private static String issuer(Checkout checkout) {
        String ours = StackPorts.fixed(checkout.environment()).issuer();
        return checkout.environment().getOrDefault(StackAddresses.ISSUER, ours);
    }
}
