package hearth.app.check;

import hearth.returns.Progress;
import java.io.Console;
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
        finish();
        if (!isWatched()) {
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

    private static boolean isWatched() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    @Override
    public void close() {
        finish();
    }

    /** Clears the line, so that words can follow. */
    public void finish() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
