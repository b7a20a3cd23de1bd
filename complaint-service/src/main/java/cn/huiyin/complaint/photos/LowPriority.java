package cn.huiyin.complaint.photos;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a thread work with what others leave of the processors. By the system's own call, because the priorities of
 * Java's threads mean nothing on Linux; elsewhere the same call would mean all threads, and nothing is done.
 */
final class LowPriority {

    /** Beside one that wants all of a processor, about a tenth of it. */
    static final int NICE = 10;

    private static final Logger LOG = LoggerFactory.getLogger(LowPriority.class);
    private static final int PRIO_PROCESS = 0;
    private static final int THIS_THREAD = 0;

    private LowPriority() {}

    static Runnable of(Runnable work) {
        return () -> {
            lower();
            work.run();
        };
    }

    private static void lower() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        try {
            int failed = (int) setPriority().invokeExact(PRIO_PROCESS, THIS_THREAD, NICE);
            if (failed != 0) {
                LOG.warn("{} keeps its priority", Thread.currentThread().getName());
            }
        } catch (Throwable unavailable) {
            LOG.warn("{} keeps its priority", Thread.currentThread().getName(), unavailable);
        }
    }

    private static MethodHandle setPriority() {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }
}
