package org.kroniek.local.launch;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how an import goes on. */
sealed interface ImportDisplay extends AutoCloseable {

    void show(ImportStatus status);

    @Override
    default void close() {}

    /** A bar for a person at a terminal, lines for a log. */
    static ImportDisplay on(PrintStream output, boolean terminal) {
        return terminal ? new Bar(output) : new Lines(output);
    }

    /** A bar that moves. */
    final class Bar implements ImportDisplay {
        private final ProgressBar bar;

        Bar(PrintStream output) {
            this.bar = new ProgressBarBuilder().setTaskName("Seeds").setInitialMax(-1).setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(output)).build();
        }

        @Override
        public void show(ImportStatus status) {
            status.total().ifPresent(bar::maxHint);
            bar.stepTo(status.read());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** One line for every tenth part. */
    final class Lines implements ImportDisplay {
        private final PrintStream output;
        private int tenths = -1;

        Lines(PrintStream output) {
            this.output = output;
        }

        @Override
        public void show(ImportStatus status) {
            int total = status.total().orElse(0);
            int reached = total == 0 ? 0 : status.read() * 10 / total;
            if (reached > tenths) {
                tenths = reached;
                output.println("Seeds: " + status.read() + (total == 0 ? " read" : " of " + total + " read"));
            }
        }
    }
}
