package cn.huiyin.localstack.backing;

/** One service that the platform stands on: started and ended as a whole, more than once if need be. */
public sealed interface BackingService extends AutoCloseable permits DatabaseServer, BrokerServer, IdentityServer {

    /** As people call it. */
    String name();

    /** @throws cn.huiyin.localstack.console.StackFailure naming the first of its ports that is in use */
    void requireFreePorts();

    /** Starts it and returns when it answers its own protocol. */
    void start();

    /** Ends it with everything it has started; its data stays. */
    @Override
    void close();
}
