package cn.huiyin.localstack.process;

/** A part of the stack that runs as one or more processes of ours, and can be started again after it has ended. */
public interface Restartable extends AutoCloseable {

    /** As people call it; its log bears the same name. */
    String name();

    /** Starts it and returns when it is ready. @throws cn.huiyin.localstack.console.StackFailure when it is not */
    void start();

    boolean isAlive();

    /** Ends it with everything it has started; its data stays. */
    @Override
    void close();
}
