package no.sioadapter.routes.channel.drop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.sioadapter.dispatch.ChannelForm;
import no.sioadapter.dispatch.ChannelSettings;
import no.sioadapter.routes.channel.Channel;
import no.sioadapter.routes.channel.ChannelKind;

/**
 * Reports laid in a folder of an SFTP server. Channels with the same host and login, also those of
 * several municipalities, share one session.
 */
public final class SftpKind implements ChannelKind {
  private static final long IDLE_SECONDS = 30;

  /** OpenSSH's server turns callers away by chance where ten knock at once. */
  private static final int AT_ONCE = 4;

  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
  private final Map<SftpLogin, SftpLine> lines = new ConcurrentHashMap<>();
  private final ScheduledExecutorService watch = watch();

  @Override
  public ChannelForm form() {
    return new ChannelForm(
        "sftp",
        List.of(
            ChannelForm.Setting.required("host", ChannelForm.Type.TEXT),
            ChannelForm.Setting.standard("port", ChannelForm.Type.PORT, "22"),
            ChannelForm.Setting.required("user", ChannelForm.Type.TEXT),
            ChannelForm.Setting.required("known_hosts", ChannelForm.Type.PATH),
            ChannelForm.Setting.optional("key_file", ChannelForm.Type.PATH),
            ChannelForm.Setting.optional("passphrase_file", ChannelForm.Type.PATH),
            ChannelForm.Setting.optional("password_file", ChannelForm.Type.PATH),
            ChannelForm.Setting.standard("drop", ChannelForm.Type.TEXT, "drop"),
            ChannelForm.Setting.standard("receipts", ChannelForm.Type.TEXT, "receipts"),
            ChannelForm.Setting.standard("timeout", ChannelForm.Type.DURATION, "PT30S"),
            ChannelForm.Setting.standard(DropChannel.EVERY, ChannelForm.Type.DURATION, "PT1M")),
        List.of(List.of("key_file", "password_file")));
  }

  @Override
  public Channel make(ChannelSettings settings) {
    SftpLogin login = SftpLogin.of(settings);
    Semaphore doors = hosts.computeIfAbsent(login.shown(), host -> new Semaphore(AT_ONCE, true));
    SftpLine line = lines.computeIfAbsent(login, each -> new SftpLine(each, doors, watch));
    return new DropChannel(
        settings,
        login.lane(),
        new SftpDrop(line, settings.text("drop"), settings.text("receipts")),
        login + " " + settings.text("receipts"),
        true);
  }

  /** One thread for all lines, that ends by itself when nothing is waited for. */
  private static ScheduledExecutorService watch() {
    ScheduledThreadPoolExecutor watch =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "sftp-watch");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
    watch.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    watch.allowCoreThreadTimeOut(true);
    return watch;
  }
}
