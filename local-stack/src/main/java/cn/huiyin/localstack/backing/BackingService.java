package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.process.Restartable;

/** A service that our own services need. */
public sealed interface BackingService extends Restartable permits DatabaseServer, BrokerServer, IdentityServer {

    /** @throws cn.huiyin.localstack.console.StackFailure naming the first of its ports that is in use */
    void requireFreePorts();
}
