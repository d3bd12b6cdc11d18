package no.sioadapter.web.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import no.sioadapter.receipt.xml.ReceiptXml;
import no.sioadapter.reception.Judge;
import no.sioadapter.reception.ReceptionLedger;
import no.sioadapter.reception.RuleSource;
import no.sioadapter.routes.engine.ReceiverRuleFolder;
import no.sioadapter.routes.folder.DataFolders;
import no.sioadapter.routes.reception.Reception;
import no.sioadapter.routes.reception.ReceptionFolders;
import no.sioadapter.routes.reception.ReceptionSettings;
import no.sioadapter.routes.reception.Senders;
import no.sioadapter.text.Language;
import no.sioadapter.web.setting.Setting;
import no.sioadapter.web.setting.Settings;

/** Makes the receiving side of its settings. */
@ApplicationScoped
public class ReceptionWiring {
  /**
   * The role; nothing is made where the server hasn't it.
   *
   * @throws IOException where the receiver's own rules can't be read
   */
  @Produces
  @Singleton
  public ReceptionRole role(
      Settings settings, DataFolders data, ReceptionLedger ledger, Clock clock) throws IOException {
    // read in any case: a setting at fault stops the start, whether or not it is used
    Language language = settings.read(Setting.LANGUAGE, Language::parse);
    ReceptionSettings watching =
        new ReceptionSettings(
            settings.duration(Setting.RECEPTION_POLL),
            settings.duration(Setting.RECEPTION_PATIENCE),
            language);
    Senders senders =
        settings
            .find(Setting.RECEPTION_SENDERS, Senders::parse)
            .orElseGet(() -> new Senders(Map.of()));
    ReceptionFolders folders = folders(settings, data);
    Optional<Path> rulePacks = settings.path(Setting.RECEPTION_RULES);
    if (!settings.flag(Setting.RECEPTION_ENABLED)) {
      return new ReceptionRole(Optional.empty());
    }
    RuleSource rules = ReceiverRuleFolder.in(rulePacks);
    Reception reception = new Reception(ledger, folders, new Judge(rules, language), clock);
    return new ReceptionRole(
        Optional.of(
            new ReceivingSide(
                folders, watching, senders, reception, ledger, rules, new ReceiptXml(), clock)));
  }

  private static ReceptionFolders folders(Settings settings, DataFolders data) {
    Path root = data.root().resolve("reception");
    return new ReceptionFolders(
        root,
        settings.path(Setting.RECEPTION_DROP).orElse(root.resolve("drop")),
        settings.path(Setting.RECEPTION_RECEIPTS).orElse(root.resolve("receipts")));
  }
}
