package cn.huiyin.localstack.backing;

import cn.huiyin.localstack.process.Restartable;

/** One service that the platform stands on: started and ended as a whole, more than once if need be. */
public sealed interface BackingService extends Restartable permits DatabaseServer, BrokerServer, IdentityServer {

    /** @throws cn.huiyin.localstack.console.StackFailure naming the first of its ports that is in use */
    void requireFreePorts();
}
