package org.kroniek.core.importing.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;

/**
 * Reads the files of a ZIP archive in their order, as a stream: neither its directory nor the sizes it gives are believed.
 * A file that may not be in it is refused alone; damage, and more bytes than the limits allow, end the reading, since what
 * follows cannot be reached without them.
 */
public final class ZipDelivery {

    /** PKWARE's own; names in UTF-8 are marked as such. Every byte is a character in it, so that no name is damaged. */
    private static final Charset NAMES = Charset.forName("IBM437");

    private final String archive;
    private final ZipLimits limits;
    private long compressed;
    private long inflated;
    private int entries;

    /** @param archive its name, for problems that concern all of it */
    public ZipDelivery(String archive, ZipLimits limits) {
        this.archive = archive;
        this.limits = limits;
    }

    /** Reads one file of an archive. */
    public interface FileReader {
        void read(String name, InputStream content) throws IOException;
    }

    /** Whether a file with this beginning is an archive, even an empty one. */
    public static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    public void read(InputStream content, FileReader files, Consumer<ZipProblem> problems) {
        String place = archive;
        MeteredInputStream counted = new MeteredInputStream(content, bytes -> compressed += bytes);
        try (ZipInputStream zip = new ZipInputStream(counted, NAMES)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                place = archive;
                if (++entries > limits.entries()) {
                    throw new TooMuchInflatedException("> " + limits.entries() + " files");
                }
                if (!entry.isDirectory() && !EntryName.isLitter(entry.getName())) {
                    place = entry.getName();
                    read(place, metered(zip), files, problems);
                }
            }
        } catch (TooMuchInflatedException e) {
            problems.accept(new ZipProblem(place, refusal(Code.ARCHIVE_TOO_MUCH, String.valueOf(e.getMessage()))));
        } catch (IOException | IllegalArgumentException e) {
            problems.accept(new ZipProblem(place, refusal(Code.ARCHIVE_DAMAGED, String.valueOf(e.getMessage()))));
        }
    }

    private void read(String name, InputStream content, FileReader files, Consumer<ZipProblem> problems)
            throws IOException {
        if (EntryName.isTrick(name)) {
            problems.accept(new ZipProblem(archive, refusal(Code.FILE_NAME_REFUSED, name)));
        } else if (EntryName.isArchive(name)) {
            problems.accept(new ZipProblem(name, refusal(Code.ARCHIVE_IN_ARCHIVE, "")));
        } else {
            files.read(name, content);
        }
        content.transferTo(OutputStream.nullOutputStream()); // what the reader left, under the same limits
    }

    private MeteredInputStream metered(ZipInputStream zip) {
        long before = compressed;
        long[] ofEntry = {0};
        return new MeteredInputStream(zip, bytes -> {
            ofEntry[0] += bytes;
            inflated += bytes;
            if (ofEntry[0] > limits.entryBytes() || inflated > limits.bytes()) {
                throw new TooMuchInflatedException("> " + Math.min(limits.entryBytes(), limits.bytes()) + " bytes");
            }
            if (ofEntry[0] > ZipLimits.HARMLESS && ofEntry[0] / Math.max(1, compressed - before) > limits.ratio()) {
                throw new TooMuchInflatedException("> " + limits.ratio() + " : 1");
            }
        });
    }

    private static DocumentRefusedException refusal(Code code, String detail) {
        return new DocumentRefusedException(code, detail, 0);
    }
}
