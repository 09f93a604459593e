package org.ragstone.testing;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** A way to the files of the disk that counts how often folders are listed. */
public final class CountedFolders {
    private final AtomicInteger listed = new AtomicInteger();

    /** The same path, whose listings and those of all paths that come of it are counted. */
    public Path counted(Path path) {
        FileSystem files = new Files(path.getFileSystem());
        return counted(path, files);
    }

    /** How many folders have been listed, each as often as it was. */
    public int listings() {
        return listed.get();
    }

    private interface Counted {
        Path real();
    }

    private static Path real(Path path) {
        return path instanceof Counted counted ? counted.real() : path;
    }

    private static Path counted(Path path, FileSystem files) {
        InvocationHandler handler = (proxy, method, given) -> answer(path, files, method, given);
        return (Path) Proxy.newProxyInstance(
                CountedFolders.class.getClassLoader(), new Class<?>[] {Path.class, Counted.class}, handler);
    }

    private static Object answer(Path path, FileSystem files, Method method, Object[] given) throws Throwable {
        return switch (method.getName()) {
            case "real" -> path;
            case "getFileSystem" -> files;
            case "iterator" ->
                StreamSupport.stream(path.spliterator(), false)
                        .map(each -> counted(each, files))
                        .iterator();
            default -> answerOfReal(path, files, method, given == null ? new Object[0] : given.clone());
        };
    }

    private static Object answerOfReal(Path path, FileSystem files, Method method, Object[] real) throws Throwable {
        for (int i = 0; i < real.length; i++) {
            real[i] = real[i] instanceof Path each ? real(each) : real[i];
        }
        try {
            Object answer = method.invoke(path, real);
            return answer instanceof Path found ? counted(found, files) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private final class Files extends FileSystem {
        private final FileSystem real;
        private final FileSystemProvider provider;

        private Files(FileSystem real) {
            this.real = real;
            this.provider = new Provider(real.provider(), this);
        }

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return real.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return counted(real.getPath(first, more), this);
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }

    private final class Provider extends FileSystemProvider {
        private final FileSystemProvider real;
        private final FileSystem files;

        private Provider(FileSystemProvider real, FileSystem files) {
            this.real = real;
            this.files = files;
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
                throws IOException {
            listed.incrementAndGet();
            DirectoryStream<Path> stream = real.newDirectoryStream(real(folder), any -> true);
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return StreamSupport.stream(stream.spliterator(), false)
                            .map(each -> counted(each, files))
                            .iterator();
                }

                @Override
                public void close() throws IOException {
                    stream.close();
                }
            };
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
            return real.newByteChannel(real(path), options, attributes);
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return real.isSameFile(real(path), real(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return real.isHidden(real(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return real.getFileStore(real(path));
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            real.checkAccess(real(path), modes);
        }

        @Override
        public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
            return real.getFileAttributeView(real(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
                throws IOException {
            return real.readAttributes(real(path), attributes, options);
        }

        @Override
        public String getScheme() {
            return "counted";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return files;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(Path path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
            throw new UnsupportedOperationException();
        }
    }
}
