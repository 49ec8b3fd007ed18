package org.kroniek.core.audit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.audit.internal.HeadFile;
import org.kroniek.core.audit.internal.PostgresTrailVerification;

/**
 * The verifier as a command. It reads the environment of the portal ({@code KRONIEK_DB_URL}, {@code KRONIEK_DB_USER},
 * {@code KRONIEK_DB_PASSWORD}, {@code KRONIEK_AUDIT_HEAD_FILE}), writes a sentence for each finding, and ends with 0 when
 * there are none, 1 when there are some, 2 when it could not look.
 */
public final class VerifyHistory {

    static final int INTACT = 0;
    static final int MEDDLED_WITH = 1;
    static final int NOT_POSSIBLE = 2;

    private VerifyHistory() {}

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), System.out));
    }

    static int run(Map<String, String> environment, PrintStream output) {
        @Nullable
        String url = environment.get("KRONIEK_DB_URL");
        if (url == null) {
            output.println("Say where the database is: KRONIEK_DB_URL, KRONIEK_DB_USER and KRONIEK_DB_PASSWORD.");
            return NOT_POSSIBLE;
        }
        Optional<HeadFile> heads = Optional.ofNullable(environment.get("KRONIEK_AUDIT_HEAD_FILE")).map(Path::of)
                .map(HeadFile::new);
        try {
            TrailReport report = new PostgresTrailVerification(
                    () -> DriverManager.getConnection(url, environment.get("KRONIEK_DB_USER"),
                            environment.get("KRONIEK_DB_PASSWORD")),
                    heads).verify(output::println);
            summarise(report, heads, output);
            return report.isIntact() ? INTACT : MEDDLED_WITH;
        } catch (IllegalStateException e) {
            output.println(e.getMessage());
            return NOT_POSSIBLE;
        }
    }

    private static void summarise(TrailReport report, Optional<HeadFile> heads, PrintStream output) {
        output.printf("%d sealed entries and %d rows of history were verified; %d entries wait for their seal.%n",
                report.seals(), report.rows(), report.waiting());
        report.head().ifPresent(head -> output.printf("The head of the chain is %d %s.%n", head.seq(), head.hash()));
        if (heads.isEmpty()) {
            output.println("No heads from outside the database were given (KRONIEK_AUDIT_HEAD_FILE): "
                    + "a rewritten chain or a cut end would go unnoticed.");
        }
        output.println(report.isIntact()
                ? "The history is as the archive wrote it."
                : "The history is not as the archive wrote it: %d findings.".formatted(report.findings()));
    }
}
