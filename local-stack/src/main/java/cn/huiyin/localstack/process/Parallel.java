package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs tasks in parallel. */
public final class Parallel {

    private Parallel() {}

    /** Returns when all have ended; the first failure interrupts the others and is thrown when they have ended. */
    public static void run(List<Runnable> tasks) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorCompletionService<Boolean> race = new ExecutorCompletionService<>(threads);
        try {
            tasks.forEach(task -> race.submit(task, Boolean.TRUE));
            for (int i = 0; i < tasks.size(); i++) {
                race.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException | CancellationException _) {
            Thread.currentThread().interrupt();
            throw new StackFailure("It was interrupted.");
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }
}
