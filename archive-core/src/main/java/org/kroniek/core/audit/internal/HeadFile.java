package org.kroniek.core.audit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kroniek.core.audit.ChainHead;

/**
 * Where heads of the chain are kept outside the database, one a line: number, hash and time, with blanks between. Whoever
 * rewrites the whole trail, or cuts off its end, would have to change this file as well.
 */
public final class HeadFile {

    private final Path path;

    public HeadFile(Path path) {
        this.path = path;
    }

    /** Appends a head; it is on the disk when this returns. */
    void append(ChainHead head) {
        ByteBuffer line = ByteBuffer.wrap("%d %s %s%n".formatted(head.seq(), head.hash(), head.at())
                .getBytes(StandardCharsets.US_ASCII));
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The head of the trail cannot be written to " + path, e);
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** How many lines it has by now; none when there is no such file. */
    long lines() {
        if (!exists()) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException("The heads of the trail cannot be read from " + path, e);
        }
    }

    /** Its first heads in order, empty for a line that is none. To be closed. */
    Stream<Optional<ChainHead>> heads(long count) {
        try {
            BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8);
            Iterator<Optional<ChainHead>> heads = lines.lines().map(HeadFile::head).iterator();
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(heads, Spliterator.ORDERED), false)
                    .limit(count).onClose(() -> close(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("The heads of the trail cannot be read from " + path, e);
        }
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ChainHead> head(String line) {
        String[] fields = line.split(" ", -1);
        try {
            return fields.length == 3 && fields[1].length() == 64
                    ? Optional.of(new ChainHead(Long.parseLong(fields[0]), fields[1], Instant.parse(fields[2])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
