package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import no.sioadapter.decision.MunicipalityNumber;
import no.sioadapter.dispatch.ChannelName;
import no.sioadapter.dispatch.KeptReceipt;
import no.sioadapter.ledger.ContentHash;
import no.sioadapter.report.ReportId;
import org.jspecify.annotations.Nullable;

/** Something that came back on a channel. */
@Entity
@Table(name = "receipt_kept")
class KeptReceiptRow {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipt_kept_seq")
  @SequenceGenerator(
      name = "receipt_kept_seq",
      sequenceName = "receipt_kept_seq",
      allocationSize = 1)
  @SuppressWarnings("UnusedVariable") // queries order by it
  private long id;

  private String municipality;
  private String sha256;
  private String channel;
  private String name;
  private String content;

  @Column(name = "arrived_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  private KeptReceipt.Fate fate;

  private @Nullable String report;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected KeptReceiptRow() {}

  KeptReceiptRow(KeptReceipt receipt) {
    this.municipality = receipt.municipality().value();
    this.sha256 = receipt.hash().value();
    this.channel = receipt.channel().value();
    this.name = receipt.name();
    this.content = receipt.text();
    this.at = receipt.at();
    this.fate = receipt.fate();
    this.report = receipt.report().map(ReportId::name).orElse(null);
  }

  KeptReceipt toReceipt() {
    return new KeptReceipt(
        new MunicipalityNumber(municipality),
        new ChannelName(channel),
        name,
        new ContentHash(sha256),
        content,
        at,
        fate,
        Optional.ofNullable(report).flatMap(ReportId::parse));
  }
}
