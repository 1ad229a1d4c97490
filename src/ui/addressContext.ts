import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { UrlParts } from './addressParts';
import type { PageUrl } from './createAddress';

/** The address of the page. */
export const PageUrlContext = createContext<PageUrl | undefined>(undefined);

export function usePageUrl(): PageUrl {
  const address = useContext(PageUrlContext);
  if (!address) throw new Error('There is no address around this component.');
  return address;
}

/** A part of the address; the component renders again when it changes. */
export const useUrlParts = <T>(select: (parts: UrlParts) => T): T =>
  useStore(usePageUrl().parts, select);
