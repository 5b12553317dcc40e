package hearth.app.check;

import hearth.returns.Progress;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal how far the work is; says nothing where nobody watches. Control-C stops the work. */
public final class ProgressLine implements AutoCloseable {

    private static final int MILLISECONDS = 200;

    private Optional<ProgressBar> bar = Optional.empty();

    /** Begins the next step of the work, named as people say it. */
    public Progress step(String what) {
        close();
        if (System.console() == null || !System.console().isTerminal()) {
            return Progress.none();
        }
        ProgressBar shown = new ProgressBarBuilder()
                .setTaskName(what)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLISECONDS)
                .clearDisplayOnFinish()
                .setInitialMax(1)
                .build();
        bar = Optional.of(shown);
        return (done, inAll) -> {
            shown.maxHint(inAll);
            shown.stepTo(done);
            return Progress.Next.GO_ON;
        };
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
