package no.sioadapter.web.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.sioadapter.receipt.Remark;

/** What a receipt says of something in the report. */
@Embeddable
class RemarkCell {
  private String code;

  @Column(name = "text_line")
  private String text;

  @Column(name = "report_path")
  private String path;

  @SuppressWarnings("NullAway.Init") // filled in when read
  protected RemarkCell() {}

  RemarkCell(Remark remark) {
    this.code = remark.code();
    this.text = remark.text();
    this.path = remark.path();
  }

  Remark toRemark() {
    return new Remark(code, text, path);
  }
}
