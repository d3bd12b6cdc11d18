package no.sioadapter.routes.channel.drop;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Folders of an SFTP server. */
final class SftpDrop implements Drop {
  private final SftpLine line;
  private final String drop;
  private final String receipts;

  SftpDrop(SftpLine line, String drop, String receipts) {
    this.line = line;
    this.drop = drop;
    this.receipts = receipts;
  }

  @Override
  public OptionalLong size(String name) throws DropFailure {
    return line.run(
        drop,
        sftp -> {
          try {
            return OptionalLong.of(sftp.stat(in(drop, name)).getSize());
          } catch (SftpException e) {
            if (isMissing(e)) {
              return OptionalLong.empty();
            }
            throw e;
          }
        });
  }

  @Override
  public byte[] read(String name) throws DropFailure {
    return line.run(
        drop,
        sftp -> {
          try (InputStream in = sftp.get(in(drop, name))) {
            return in.readAllBytes();
          }
        });
  }

  @Override
  public void write(String name, byte[] bytes) throws DropFailure {
    line.run(
        drop,
        sftp -> {
          sftp.put(new ByteArrayInputStream(bytes), in(drop, name), ChannelSftp.OVERWRITE);
          return name;
        });
  }

  @Override
  public void rename(String from, String to) throws DropFailure {
    line.run(
        drop,
        sftp -> {
          sftp.rename(in(drop, from), in(drop, to));
          return to;
        });
  }

  @Override
  public List<Entry> receipts() throws DropFailure {
    return line.run(
        receipts,
        sftp -> {
          List<Entry> entries = new ArrayList<>();
          try {
            sftp.ls(
                plain(receipts),
                each -> {
                  SftpATTRS about = each.getAttrs();
                  if (about.isReg()) {
                    entries.add(new Entry(each.getFilename(), about.getSize(), about.getMTime()));
                  }
                  return ChannelSftp.LsEntrySelector.CONTINUE;
                });
          } catch (SftpException e) {
            if (!isMissing(e)) {
              throw e;
            }
          }
          entries.sort(Comparator.comparing(Entry::name));
          return entries;
        });
  }

  @Override
  public byte[] receipt(String name, int most) throws DropFailure {
    return line.run(
        receipts,
        sftp -> {
          try (InputStream in = sftp.get(in(receipts, name))) {
            return in.readNBytes(most);
          }
        });
  }

  private static boolean isMissing(SftpException e) {
    return e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE && e.getCause() == null;
  }

  private static String in(String folder, String name) {
    return plain(folder + "/" + name);
  }

  /** The library takes these for patterns. */
  private static String plain(String path) {
    return path.replaceAll("([\\\\*?])", "\\\\$1");
  }
}
