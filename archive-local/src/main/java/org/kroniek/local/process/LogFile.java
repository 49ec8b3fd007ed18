package org.kroniek.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The log file of a service: one file for each run, the one before it kept with the ending {@code .1}, and its last lines
 * to be shown when the service fails.
 */
public record LogFile(Path path) {

    /** Enough for the lines asked for; a log of many megabytes is not read as a whole. */
    private static final int WINDOW_BYTES = 256 * 1024;

    /** The escape sequences with which WildFly colours its output. */
    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

    /** Puts the log of the run before aside and makes room for the next. */
    public void startNew() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (Files.exists(path)) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot begin the log " + path, e);
        }
    }

    /** At most {@code count} last lines that are wanted; none when the file cannot be read. */
    public List<String> last(int count, Predicate<String> wanted) {
        if (!Files.isReadable(path)) {
            return List.of();
        }
        try {
            List<String> lines = COLOURS.matcher(lastBytes()).replaceAll("").lines().filter(line -> !line.isBlank())
                    .filter(wanted).toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The last lines as an indented block under the name of the file, to be put at the end of a message. */
    public String tail(int count) {
        return block(last(count, line -> true));
    }

    /** As {@link #tail}, of the wanted lines only. */
    public String tail(int count, Predicate<String> wanted) {
        return block(last(count, wanted));
    }

    private String block(List<String> lines) {
        if (lines.isEmpty()) {
            return "%n(nothing to see in %s)".formatted(path);
        }
        return "%nLast lines of %s:%n    %s".formatted(path, String.join("\n    ", lines));
    }

    private String lastBytes() throws IOException {
        try (RandomAccessFile input = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(WINDOW_BYTES, input.length());
            byte[] bytes = new byte[length];
            input.seek(input.length() - length);
            input.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
