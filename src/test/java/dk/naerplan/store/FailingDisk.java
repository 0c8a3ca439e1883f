package dk.naerplan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The ordinary file system of H2 (which makes instances, hence public), but for a disk that can be
 * told to fill up.
 */
public final class FailingDisk extends FilePathWrapper {
  static final String SCHEME = "failing:";

  private static volatile long room = Long.MAX_VALUE;
  private static volatile boolean syncFails;
  private static volatile int syncs;
  private static volatile boolean writeProtected;

  static {
    FilePath.register(new FailingDisk());
  }

  /** Leaves room for a number of bytes written from now on. */
  static void leaveRoomFor(long bytes) {
    room = bytes;
  }

  /** Makes forcing to disk fail, although writing works. */
  static void failSync() {
    syncFails = true;
  }

  /** Makes files read-only that are opened from now on. */
  static void writeProtect() {
    writeProtected = true;
  }

  /** Makes the disk work again. */
  static void mend() {
    writeProtected = false;
    room = Long.MAX_VALUE;
    syncFails = false;
  }

  /** How often files were forced to disk. */
  static int syncs() {
    return syncs;
  }

  @Override
  public String getScheme() {
    return SCHEME.substring(0, SCHEME.length() - 1);
  }

  @Override
  public boolean canWrite() {
    return !writeProtected && super.canWrite();
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static synchronized int take(int wanted) throws IOException {
    if (room <= 0) {
      throw new IOException("No space left on device");
    }
    int taken = (int) Math.min(wanted, room);
    room -= taken;
    return taken;
  }

  private static synchronized void countSync() throws IOException {
    if (syncFails) {
      throw new IOException("Input/output error");
    }
    syncs++;
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public synchronized int read(ByteBuffer to, long position) throws IOException {
      return base.read(to, position);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
      int length = take(from.remaining());
      int written = base.write(from.slice(from.position(), length), position);
      from.position(from.position() + written);
      return written;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      base.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      countSync();
      base.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
