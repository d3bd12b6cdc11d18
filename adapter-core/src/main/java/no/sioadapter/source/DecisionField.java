package no.sioadapter.source;

/** What an export says of a decision, whatever its columns are called. */
public enum DecisionField {
  MUNICIPALITY,
  PERSON,
  NUMBER,
  LOCAL_CODE,
  LOCAL_NAME,
  IPLOS,
  UNIT,
  FROM,
  TO,
  END_REASON,
  AMOUNT,
  AMOUNT_KIND,
  SHIFT,
  STAFFING_FACTOR,
  PLACE,
  PROVIDER
}
