package org.kroniek.local.process;

/** Closes a temporary service when the virtual machine ends, unless it was closed before. */
public final class AtExit {

    private final Thread hook;

    private AtExit(Runnable close) {
        this.hook = new Thread(close, "kroniek-at-exit");
    }

    /** Has {@code close} called at the end of the virtual machine. */
    public static AtExit run(Runnable close) {
        AtExit registered = new AtExit(close);
        Runtime.getRuntime().addShutdownHook(registered.hook);
        return registered;
    }

    /** Forgets about it, because the service was closed in time; without effect while the virtual machine is ending. */
    public void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook is running this very close.
        }
    }
}
