package org.entente.record.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks gzip, of one member or many, and stops where little packed data unpack to very much: news
 * shrink to a tenth, a bomb to a thousandth.
 */
final class Gunzip extends FilterInputStream {

  /** Bytes up to which any expansion is let pass. */
  private static final long HARMLESS = 16L << 20;

  /** Bytes that one packed byte may become behind that. */
  private static final long WIDEST = 200;

  private final Packed packed;
  private long unpacked;

  private Gunzip(Packed packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  static Gunzip of(InputStream in) throws IOException {
    return new Gunzip(new Packed(in));
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    unpacked += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    unpacked += Math.max(0, n);
    if (unpacked > HARMLESS && unpacked > WIDEST * Math.max(1, packed.count)) {
      throw new Limited.TooLong("a gzip bomb: " + unpacked + " bytes from " + packed.count);
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Counts what is read of the packed stream. */
  private static final class Packed extends FilterInputStream {
    private long count;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
