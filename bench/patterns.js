// The rules of .kyoto as far as a schema library can be told them; the same for each.

export const domain = /^(?!-)(?!..--)[a-z0-9-]{3,63}(?<!-)\.kyoto$/i;
export const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
export const handle = /^[PO]-[A-Z]{3}[0-9]+$/;
export const contactParts = {
  zip: /^[0-9]{3}-?[0-9]{4}$/,
  country: /^[A-Z]{2}$/,
  phone: /^\+[0-9]{1,3}\.[0-9]{4,14}$/,
  email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
};
export const languages = ["AR", "ZH", "NL", "FR", "DE", "JA", "KO", "PL", "PO", "PT", "RU", "ES", "TR"];
export const length = { minimum: 8, maximum: 32 };
export const special = /[!;<=$%?&@[()\]*^+,'\-{.|/}:~]/;

export const mentionsKyoto = ({ country, city, zip }) =>
  country === "JP" && (/kyoto|京都/i.test(city) || /^6[012]/.test(zip));
