package cn.huiyin.bench;

/** Takes the time of one core, as another program on the machine would, until it is closed. */
final class BusyCore implements AutoCloseable {

    private volatile boolean busy = true;

    private BusyCore() {}

    static BusyCore started() {
        BusyCore core = new BusyCore();
        Thread.ofPlatform().daemon().name("busy-core").start(core::spin);
        return core;
    }

    private void spin() {
        while (busy) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        busy = false;
    }
}
