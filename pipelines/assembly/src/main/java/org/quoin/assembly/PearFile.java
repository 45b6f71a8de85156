package org.quoin.assembly;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.uima.pear.tools.InstallationDescriptor;
import org.apache.uima.pear.tools.PackageBrowser;
import org.apache.uima.pear.tools.PackageInstaller;
import org.apache.uima.pear.tools.PackageInstallerException;

/**
 * A PEAR file, UIMA's own package of one component. It is unpacked once, beside the file, by UIMA's installer.
 *
 * @param main the component
 * @param classPath what it runs on: jars and folders
 */
record PearFile(Main main, List<Path> classPath) {

    private static final String INSTALL = "metadata/install.xml";

    private static final Pattern UPWARDS = Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)");

    /**
     * The component of a PEAR file.
     *
     * @param id its id
     * @param descriptor its UIMA descriptor
     */
    record Main(String id, Path descriptor) {}

    /**
     * Unpacks a file, unless that was done before.
     *
     * @param into the folder for what is unpacked, each file in a folder of its own that is named by its content
     * @throws IOException if it is no PEAR file, or it would leave its folder, or the folder can't be written to
     */
    static synchronized PearFile unpack(Path file, Path into) throws IOException {
        checkInstallation(file);
        Path root = into.resolve(fingerprint(file)).toAbsolutePath().normalize();
        Files.createDirectories(into);
        // Another process may be unpacking the same file; what is written into the lock says that it is done.
        Path lockFile = into.resolve(root.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (channel.size() == 0) {
                PackageInstaller.installPackage(root.toFile(), file.toFile(), false, true, true);
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
            }
            return read(new PackageBrowser(root.toFile()), root);
        } catch (PackageInstallerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static PearFile read(PackageBrowser browser, Path root) throws IOException {
        InstallationDescriptor installation = browser.getInstallationDescriptor();
        Path descriptor = inside(root, installation.getMainComponentDesc());
        List<Path> classPath = Stream.of(browser.buildComponentClassPath().split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry).normalize())
                .filter(Files::exists)
                .distinct()
                .toList();
        for (Path entry : classPath) {
            inside(root, entry.toString());
        }
        return new PearFile(new Main(installation.getMainComponentId(), descriptor), classPath);
    }

    /** What UIMA's installer does by its word is looked at first: it may name any file. */
    private static void checkInstallation(Path file) throws IOException {
        try (JarFile pear = new JarFile(file.toFile(), false)) {
            if (pear.getEntry(INSTALL) == null) {
                throw new IOException("there is no " + INSTALL + " in it");
            }
            try (InputStream in = pear.getInputStream(pear.getEntry(INSTALL))) {
                refuseUpwardPaths(new XmlCursor(in));
            }
        } catch (XMLStreamException e) {
            throw new IOException("its " + INSTALL + " can't be read: " + XmlCursor.reason(e), e);
        }
    }

    private static void refuseUpwardPaths(XmlCursor xml) throws XMLStreamException {
        xml.texts(text -> {
            if (UPWARDS.matcher(text).find()) {
                throw new XMLStreamException("it names a file outside of the package: " + text.strip());
            }
        });
    }

    private static Path inside(Path root, String place) throws IOException {
        Path path = Path.of(place).toAbsolutePath().normalize();
        if (!path.startsWith(root)) {
            throw new IOException("it names a file outside of the package: " + place);
        }
        return path;
    }

    /** A file that changes is unpacked anew. */
    private static String fingerprint(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'))
                + '-'
                + Long.toHexString(Files.size(file))
                + '-'
                + Long.toHexString(Files.getLastModifiedTime(file).toMillis());
    }
}
