package org.kroniek.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that one data directory is used by one launcher at a time. The operating system gives the lock back when its
 * holder dies, however that happens.
 */
public final class DataDirectoryLock implements AutoCloseable {

    /** A second lock in the same virtual machine is no concern of the operating system. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    /** Somebody else uses the data. */
    private static final class DirectoryInUseException extends LocalServiceException {

        private static final long serialVersionUID = 1L;

        DirectoryInUseException(String message) {
            super(message);
        }
    }

    private DataDirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, if nobody holds it. */
    public static Optional<DataDirectoryLock> takeIfFree(Path directory) {
        try {
            return Optional.of(take(directory));
        } catch (DirectoryInUseException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes the lock that is kept in the given directory.
     *
     * @throws LocalServiceException
     *             if another launcher holds it, naming its process
     */
    public static DataDirectoryLock take(Path directory) {
        Path file = Directories.create(directory).toAbsolutePath().resolve("launcher.lock");
        if (!HELD_HERE.add(file)) {
            throw inUse(directory, "this very process");
        }
        try {
            return take(file, directory);
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException("Cannot lock " + file, e);
        } catch (RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unlock " + file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static DataDirectoryLock take(Path file, Path directory) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(directory, holder(directory));
        }
        // Beside the lock and not in it: closing any other handle on the locked file would give the lock away.
        Files.writeString(pidFile(directory), Long.toString(ProcessHandle.current().pid()));
        return new DataDirectoryLock(file, channel);
    }

    private static DirectoryInUseException inUse(Path directory, String holder) {
        return new DirectoryInUseException(
                "The data directory %s is in use by %s. Stop that one first, or choose another directory."
                        .formatted(directory.toAbsolutePath().getParent(), holder));
    }

    private static String holder(Path directory) {
        @Nullable
        String pid = null;
        try {
            pid = Files.readString(pidFile(directory)).trim();
        } catch (IOException unknown) {
            // Another launcher it is all the same.
        }
        return pid == null ? "another launcher" : "another launcher, process " + pid;
    }

    private static Path pidFile(Path directory) {
        return directory.resolve("launcher.pid");
    }
}
