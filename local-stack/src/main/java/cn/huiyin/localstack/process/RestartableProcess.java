package cn.huiyin.localstack.process;

import java.time.Duration;
import java.util.Optional;

/** A part of the stack that is one process. */
public abstract class RestartableProcess implements Restartable {

    private final Duration startLimit;
    private volatile Optional<ChildProcess> process = Optional.empty();

    protected RestartableProcess(Duration startLimit) {
        this.startLimit = startLimit;
    }

    /** Starts the program without waiting for it. */
    protected abstract ChildProcess startProgram();

    protected abstract boolean isReady();

    /** Starts it and returns at once. */
    public final void launch() {
        process = Optional.of(startProgram());
    }

    /** Returns when it is ready. @throws cn.huiyin.localstack.console.StackFailure when it dies or takes too long */
    public final void awaitReady() {
        process.orElseThrow().awaitReady(startLimit, this::isReady);
    }

    @Override
    public void start() {
        launch();
        awaitReady();
    }

    @Override
    public final boolean isAlive() {
        return process.filter(ChildProcess::isAlive).isPresent();
    }

    /** Suspends it, its connections open, until {@link #resume}. */
    public final void pause() {
        process.ifPresent(ChildProcess::pause);
    }

    public final void resume() {
        process.ifPresent(ChildProcess::resume);
    }

    /** Kills it without a chance to tidy up: for drills. */
    public final void kill() {
        process.ifPresent(ChildProcess::kill);
    }

    @Override
    public final void close() {
        process.ifPresent(ChildProcess::close);
    }
}
